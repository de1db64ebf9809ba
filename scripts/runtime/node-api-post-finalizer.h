// Node-API 9 has this function for add-ons that ask for the experimental version; the headers of the npm package
// only declare what became stable. See sqlite-binding.mjs.
#include <js_native_api.h>
EXTERN_C_START
NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(
    node_api_basic_env env, napi_finalize finalize_cb, void* finalize_data, void* finalize_hint);
EXTERN_C_END

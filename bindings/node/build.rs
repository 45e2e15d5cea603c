//! Lets the linker leave Node's symbols to the Node that loads the module.

fn main() {
    napi_build::setup();
}

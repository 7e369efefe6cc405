package io.github.opendspt.js.platform;

import org.teavm.jso.JSByRef;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;

/** The decoder of UTF-8 that Node and browsers bring. It leaves a byte-order mark out, which no document that is written begins with. */
@JSClass
final class TextDecoder implements JSObject {

    TextDecoder() {}

    native String decode(@JSByRef byte[] bytes);
}

/// The shipped content in a real Chromium: how it looks at three widths, without script, by keyboard, and to assistive technology.
@NullMarked
package dev.touchstone.browser;

import org.jspecify.annotations.NullMarked;

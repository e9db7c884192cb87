/** The API document that the build wrote, and whether a service does what it says. */
@NullMarked
package org.punte.testing.document;

import org.jspecify.annotations.NullMarked;

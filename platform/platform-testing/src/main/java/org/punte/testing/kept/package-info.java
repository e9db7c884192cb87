/** What tests keep for one another, because making it anew is slow. */
@NullMarked
package org.punte.testing.kept;

import org.jspecify.annotations.NullMarked;

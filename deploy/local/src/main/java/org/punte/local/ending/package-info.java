/** What ends a system from outside: stopping it, and ending what it left before its data is erased. */
@NullMarked
package org.punte.local.ending;

import org.jspecify.annotations.NullMarked;

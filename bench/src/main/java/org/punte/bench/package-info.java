/** Measures the running system against bare SQL, in one run and in turn. */
@NullMarked
package org.punte.bench;

import org.jspecify.annotations.NullMarked;

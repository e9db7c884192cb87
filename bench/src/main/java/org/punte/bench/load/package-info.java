/** Clients in a closed loop, and how long each of their steps took. */
@NullMarked
package org.punte.bench.load;

import org.jspecify.annotations.NullMarked;

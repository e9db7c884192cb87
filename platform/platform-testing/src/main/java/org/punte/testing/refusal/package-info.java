/** Whoever is refused again and again is told of, by each service in the same way. */
@NullMarked
package org.punte.testing.refusal;

import org.jspecify.annotations.NullMarked;

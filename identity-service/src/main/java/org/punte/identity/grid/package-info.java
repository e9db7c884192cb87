/** What a set of answers says by the indicators: each dimension with its reason, never a score. */
@NullMarked
package org.punte.identity.grid;

import org.jspecify.annotations.NullMarked;

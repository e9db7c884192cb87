/** Indicators as versioned data: dimensions, signs, and their weights for whom. */
@NullMarked
package org.punte.identity.indicator;

import org.jspecify.annotations.NullMarked;

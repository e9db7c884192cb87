/** A note of one agency: the smallest feature on which the platform can be proven. */
@NullMarked
package org.punte.sample.slip;

import org.jspecify.annotations.NullMarked;

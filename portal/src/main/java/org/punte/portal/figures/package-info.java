/** Figures: one's own, and the quarters that are published across agencies. */
@NullMarked
package org.punte.portal.figures;

import org.jspecify.annotations.NullMarked;

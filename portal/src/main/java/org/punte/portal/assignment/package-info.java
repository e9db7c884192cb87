/** Work that somebody left behind, for supervisors to hand out. */
@NullMarked
package org.punte.portal.assignment;

import org.jspecify.annotations.NullMarked;

/** The desk of a receiving team: what is due, who looks after it, who must not. */
@NullMarked
package org.punte.portal.team;

import org.jspecify.annotations.NullMarked;

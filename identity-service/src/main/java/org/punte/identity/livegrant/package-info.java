/** Whether a grant is live at this moment, and whether somebody has read under it. */
@NullMarked
package org.punte.identity.livegrant;

import org.jspecify.annotations.NullMarked;

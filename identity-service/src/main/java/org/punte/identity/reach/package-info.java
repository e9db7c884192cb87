/** How somebody may be reached without harm, and the rule that decides. */
@NullMarked
package org.punte.identity.reach;

import org.jspecify.annotations.NullMarked;

/** What was sent in vain, after the session had ended. */
@NullMarked
package org.punte.portal.lost;

import org.jspecify.annotations.NullMarked;

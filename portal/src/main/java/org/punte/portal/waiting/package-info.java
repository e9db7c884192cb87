/** What was said of a referral that waits, and who could be asked next. */
@NullMarked
package org.punte.portal.waiting;

import org.jspecify.annotations.NullMarked;

/** What lies on a receiving team's desk: what is due first, who looks after it, and how much there is of it. */
@NullMarked
package org.punte.referrals.desk;

import org.jspecify.annotations.NullMarked;

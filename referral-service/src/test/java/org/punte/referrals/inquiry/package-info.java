/** Questions for places. */
@NullMarked
package org.punte.referrals.inquiry;

import org.jspecify.annotations.NullMarked;

/** "Could you take somebody?", asked of a service and about nobody in particular. */
@NullMarked
package org.punte.referrals.inquiry;

import org.jspecify.annotations.NullMarked;

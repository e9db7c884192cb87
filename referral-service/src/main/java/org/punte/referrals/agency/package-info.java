/** Read model of agencies: their zone, their working calendar, how far they take part. */
@NullMarked
package org.punte.referrals.agency;

import org.jspecify.annotations.NullMarked;

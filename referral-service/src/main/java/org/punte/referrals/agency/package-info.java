/** Read model of agencies: their zone, their working calendar, whether they are active. */
@NullMarked
package org.punte.referrals.agency;

import org.jspecify.annotations.NullMarked;

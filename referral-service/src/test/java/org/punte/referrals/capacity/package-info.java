/** Free places. */
@NullMarked
package org.punte.referrals.capacity;

import org.jspecify.annotations.NullMarked;

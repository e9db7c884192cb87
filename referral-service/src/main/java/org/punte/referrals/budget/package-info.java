/** How often a worker may ask in a day what everybody could otherwise copy. */
@NullMarked
package org.punte.referrals.budget;

import org.jspecify.annotations.NullMarked;

/** What is due, done item by item: each as the agency that it belongs to, in a transaction of its own. */
@NullMarked
package org.punte.referrals.due;

import org.jspecify.annotations.NullMarked;

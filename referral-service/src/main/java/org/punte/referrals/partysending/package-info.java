/** How several referrals are sent as one, for people who may be brought together. */
@NullMarked
package org.punte.referrals.partysending;

import org.jspecify.annotations.NullMarked;

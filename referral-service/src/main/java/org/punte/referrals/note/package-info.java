/** The free text of a referral: sealed, one row for each, opened only to those it is for. */
@NullMarked
package org.punte.referrals.note;

import org.jspecify.annotations.NullMarked;

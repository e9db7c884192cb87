/** What happens to the referrals of an agency that closes: unanswered ones go back, and what is left is counted. */
@NullMarked
package org.punte.referrals.closing;

import org.jspecify.annotations.NullMarked;

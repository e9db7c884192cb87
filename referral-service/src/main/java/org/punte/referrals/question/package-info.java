/** What a receiver may ask before it answers: from a closed list, twice at most, each with its own clock on the sender. */
@NullMarked
package org.punte.referrals.question;

import org.jspecify.annotations.NullMarked;

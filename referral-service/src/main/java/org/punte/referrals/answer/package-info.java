/** What a receiver answers before it has taken anybody on. */
@NullMarked
package org.punte.referrals.answer;

import org.jspecify.annotations.NullMarked;

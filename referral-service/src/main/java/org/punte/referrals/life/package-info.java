/** The rule book of a referral: its states, its moves, and what each move must bring. See referral-life.yaml. */
@NullMarked
package org.punte.referrals.life;

import org.jspecify.annotations.NullMarked;

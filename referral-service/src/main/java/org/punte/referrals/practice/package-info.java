/** Which referrals are tests: those with an agency on probation. */
@NullMarked
package org.punte.referrals.practice;

import org.jspecify.annotations.NullMarked;

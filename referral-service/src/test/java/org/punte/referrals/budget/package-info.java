/** Daily budgets. */
@NullMarked
package org.punte.referrals.budget;

import org.jspecify.annotations.NullMarked;

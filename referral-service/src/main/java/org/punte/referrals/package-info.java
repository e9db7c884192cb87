/** Referrals from one agency to another, and their whole life. */
@NullMarked
package org.punte.referrals;

import org.jspecify.annotations.NullMarked;

/** Human Services Data Specification 3.0. */
@NullMarked
package org.punte.referrals.hsds;

import org.jspecify.annotations.NullMarked;

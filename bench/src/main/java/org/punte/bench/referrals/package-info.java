/** Lists, deep pages and due work with a million referrals of two hundred agencies, against the same with ten thousand in the same run. */
@NullMarked
package org.punte.bench.referrals;

import org.jspecify.annotations.NullMarked;

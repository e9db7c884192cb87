/** What other services hear is what was published. */
@NullMarked
package org.punte.referrals.news;

import org.jspecify.annotations.NullMarked;

/** What is not sent yet: its author alone sees it, goes on with it anywhere, and is told before it is deleted. */
@NullMarked
package org.punte.referrals.draft;

import org.jspecify.annotations.NullMarked;

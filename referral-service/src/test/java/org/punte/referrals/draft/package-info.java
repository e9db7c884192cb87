@NullMarked
package org.punte.referrals.draft;

import org.jspecify.annotations.NullMarked;

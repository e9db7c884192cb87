@NullMarked
package org.punte.referrals.answer;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.punte.referrals.course;

import org.jspecify.annotations.NullMarked;

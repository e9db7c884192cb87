/** What keeps agencies on probation, whom nobody knows well yet, and real people apart. */
@NullMarked
package org.punte.identity.practice;

import org.jspecify.annotations.NullMarked;

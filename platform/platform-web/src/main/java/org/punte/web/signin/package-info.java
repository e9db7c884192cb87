/** What takes a sign-in of a moment ago, not a session that is still open. */
@NullMarked
package org.punte.web.signin;

import org.jspecify.annotations.NullMarked;

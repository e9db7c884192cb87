/** Signing in and out, and the one cookie that stands for a session. */
@NullMarked
package org.punte.portal.session;

import org.jspecify.annotations.NullMarked;

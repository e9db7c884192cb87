/** Signs people in over HTTP as a browser would (authorization code, PKCE), and partner clients by their secret. */
@NullMarked
package org.punte.local.signin;

import org.jspecify.annotations.NullMarked;

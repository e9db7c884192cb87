/** Talks to our services as a partner's program would: JSON over HTTP with a bearer token. */
@NullMarked
package org.punte.local.http;

import org.jspecify.annotations.NullMarked;

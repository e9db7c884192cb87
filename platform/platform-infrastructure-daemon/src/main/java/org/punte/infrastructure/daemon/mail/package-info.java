/** A mail server that delivers nowhere, and a page that shows what it got. */
@NullMarked
package org.punte.infrastructure.daemon.mail;

import org.jspecify.annotations.NullMarked;

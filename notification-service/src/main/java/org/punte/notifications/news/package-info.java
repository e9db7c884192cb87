/** What the other services tell, and who is told of it: each handler turns one kind of fact into messages. */
@NullMarked
package org.punte.notifications.news;

import org.jspecify.annotations.NullMarked;

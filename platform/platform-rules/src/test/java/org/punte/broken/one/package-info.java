@Deprecated
package org.punte.broken.one;

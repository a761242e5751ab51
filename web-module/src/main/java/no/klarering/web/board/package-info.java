/** The border in the officers' console: the board, one transport, one observation. */
package no.klarering.web.board;

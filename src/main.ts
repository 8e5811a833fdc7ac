console.log('shotlock');
